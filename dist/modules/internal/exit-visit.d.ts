/** While it is on, a link to another page of the site leaves no entry in the history behind. */
export declare function leaveNoTrail(on: boolean): void;
