import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    // Tests are pure or start their own processes, so they may share a worker.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // What a test prints is meant to be read; the frame around it is not.
    silent: false,
    disableConsoleIntercept: true,
  },
});
