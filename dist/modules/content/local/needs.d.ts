import type { Center, Entry, Line } from '../types.js';
/** Who helps anywhere in Maine with one need. */
export interface Need extends Entry {
    readonly heading: string;
    readonly helpers: readonly (Line | Center)[];
}
/** Besides the hotline, which comes first of all. */
export declare const needs: readonly Need[];
/**
 * What survivors asked for in the needs assessment of 2015: help at night, a place to stay, rides, and people beside them.
 * For the last two we read of no service whose present state and number a source confirms.
 */
export declare const more: readonly [{
    readonly id: "local.night";
    readonly text: "In the evening or at night? Lines with “Any hour” answer then too.";
    readonly source: readonly ["ndhttf", "sassmm-help", "mcedv"];
}, {
    readonly id: "local.home";
    readonly text: "No place to stay? 211 Maine helps with housing: call {maine211}.";
    readonly source: "uw-211";
}, {
    readonly id: "local.beside";
    readonly text: "A ride, or people who have been through the same? We are sorry: we found no service for this that we could confirm. You can ask 211 Maine at {maine211}, or the hotline at {hotline}.";
    readonly source: "ours";
}];
