// What the app does beside: files that are dropped, progress as it comes, keys of lists.
import "./add.ts";
import "./file.ts";
import "./lists.ts";
