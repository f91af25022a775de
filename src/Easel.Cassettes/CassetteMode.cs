namespace Easel.Cassettes;

/// <summary>What is done with requests.</summary>
public enum CassetteMode
{
    /// <summary>What is recorded is replayed, all else is sent and recorded.</summary>
    Auto,

    /// <summary>Everything is sent and recorded; what was recorded before goes.</summary>
    Record,

    /// <summary>Nothing is sent: what is not recorded fails.</summary>
    Replay,
}
