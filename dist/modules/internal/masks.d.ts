export declare function mask(root: ShadowRoot): void;
