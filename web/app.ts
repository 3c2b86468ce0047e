// What the app does beside: islands that change without loading a page anew.
import "./file.ts";
