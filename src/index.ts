// The public API, and the only file that re-exports. What is not here may change without notice.
