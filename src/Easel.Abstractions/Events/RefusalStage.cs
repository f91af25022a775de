namespace Easel.Abstractions.Events;

/// <summary>What a policy refused.</summary>
public enum RefusalStage
{
    /// <summary>Whoever refused did not say.</summary>
    Unknown,

    /// <summary>The prompt or an image of the request: nothing was drawn.</summary>
    Input,

    /// <summary>What was drawn.</summary>
    Output,
}
