namespace Easel.Core.Usage;

/// <summary>How a request ended. The numbers are kept.</summary>
public enum UsageOutcome
{
    /// <summary>With all its images.</summary>
    Completed = 0,

    /// <summary>With an error of the server, the engine or the service behind it; images that came before are counted.</summary>
    Failed = 1,

    /// <summary>Before anything was drawn: by a rule, a limit or a full queue.</summary>
    Refused = 2,

    /// <summary>The caller left; images that came before are counted.</summary>
    Cancelled = 3,
}
