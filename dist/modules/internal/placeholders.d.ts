/**
 * Puts elements into their placeholders, `<div data-aware="hotline" data-layout="banner">`, for editors that drop tags they
 * do not know. The element stands in a shadow root of the placeholder: the words in it stay where its page, its framework or
 * its editor put them.
 */
export declare function fillPlaceholders(): void;
