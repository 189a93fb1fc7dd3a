import type { Center } from '../types.js';
import type { CountyId } from './counties.js';
type Local = Center & {
    readonly counties?: readonly CountyId[];
};
/** All of them answer through the statewide helpline, which finds the center of the caller's county. */
export declare const sexualViolence: readonly Local[];
/** Where no number of its own is confirmed, the statewide domestic abuse helpline stands in. */
export declare const domesticViolence: readonly Local[];
/**
 * Names only: their numbers were last seen in 2018 or 2019. Two more are left out until someone asks them: the
 * Passamaquoddy center at Sipayik, of which two numbers differ, and the Mi’kmaq Nation’s, which no page we read names.
 */
export declare const tribal: readonly Local[];
/** Longer help, for all of Maine. Lines of their own stand in `lines.ts`. */
export declare const prebleStreet: Local;
export declare const ilap: Local;
export declare const ircm: Local;
/** Every center and service, in the order of a county’s page. */
export declare const centers: readonly Local[];
export {};
