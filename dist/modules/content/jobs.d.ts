/** What concerns one job, or everyone when no job is named. */
export declare const forJob: <T extends {
    readonly jobs?: readonly string[] | undefined;
}>(items: readonly T[], job: string) => readonly T[];
