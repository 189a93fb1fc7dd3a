/** The county that somebody named, also as in "Knox County, Maine". */
export declare const normalizeCounty: (written: string) => string;
