// What a page does when script is on: the same in the file and in the app.
export {};
