namespace Easel.Core.Queueing;

/// <summary>Codes of failures on the way to those who draw, which say nothing against them.</summary>
public static class WorkErrors
{
    /// <summary>The way is lost. Accepted work is begun again, and does not fail.</summary>
    public const string Unreachable = "workers_unreachable";

    /// <summary>What lies between is full and takes no new work.</summary>
    public const string Refused = "no_new_work";
}
