/**
 * Puts elements into their placeholders, `<div data-aware="hotline" data-layout="banner">`, for editors that drop tags they
 * do not know. What stood in the placeholder then stands in the element.
 */
export declare function fillPlaceholders(): void;
