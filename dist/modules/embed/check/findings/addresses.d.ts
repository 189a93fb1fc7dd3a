import { type Told } from './levels.js';
/** Where our files come from. */
export declare const addresses: {
    readonly 'address-empty': Told;
    readonly 'address-disk': Told;
    readonly 'address-local': Told;
    readonly 'address-http': Told;
    readonly 'address-store': Told;
    readonly 'address-cdn': Told;
    readonly 'address-relative': Told;
    readonly 'address-relative-unknown': Told;
    readonly 'address-unversioned': Told;
    readonly 'address-version': Told;
    readonly 'address-foreign': Told;
    readonly 'address-foreign-maybe': Told;
    readonly 'address-user': Told;
    readonly 'address-open': Told;
    readonly 'address-odd': Told;
};
