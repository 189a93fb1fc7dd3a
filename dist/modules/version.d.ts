/** The version of this package; a test holds it equal to package.json. */
export declare const version = "0.1.0";
