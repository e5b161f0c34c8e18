// The package's version, as `--version`, reports and PDF metadata state it; a test holds it to package.json.

/** Semantic version of this package. */
export const version = '0.1.0';
