/** How long a press counts for the next one. */
export declare const patience = 5000;
/** Whether text is typed there. On a button, a box just ticked or a list somebody who has to leave must not be held. */
export declare const isTyped: (target: EventTarget) => boolean;
/** Who says whether a key is meant for a field, and hears of each press how many more are to come: none, to leave. */
interface Counter {
    isForField(path: readonly EventTarget[]): boolean;
    told(left: number, event: Event): void;
}
/** Counts presses of Shift alone, each within five seconds of the last, outside fields of text and dialogs. */
export declare function countPresses(by: Counter, on: boolean): void;
export {};
