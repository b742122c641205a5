/** Class names of a style sheet. One that is missing from the sheet is `undefined`, which React leaves out. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

/** The build this script came from; compared with /version.json. */
declare const __BUILD_ID__: string;
