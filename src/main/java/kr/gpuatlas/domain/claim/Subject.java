package kr.gpuatlas.domain.claim;

/// What kind of question a claim answers.
public enum Subject {
    /// GPUs in one of the four phases.
    PHASE,
    /// GPUs somebody plans to have; never a phase.
    TARGET,
    /// Any other count of GPUs: stock, demand, allocation, share of use.
    COUNT,
    POWER,
    MONEY,
    DATE,
    PLACE,
    /// A stated ratio, rank, duration or performance.
    PERFORMANCE,
    /// Role, scope, workload, clarification: words only.
    STATEMENT
}
