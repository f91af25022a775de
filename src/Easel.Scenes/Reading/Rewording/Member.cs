namespace Easel.Scenes.Reading.Rewording;

/// <summary>One or some of several that were named together, and the items that are said of it.</summary>
/// <param name="Begin">The item that names it: "one", "the".</param>
/// <param name="First">First of what is said.</param>
/// <param name="Count">How many it is.</param>
internal sealed record Member(int Begin, int First, int Count)
{
    /// <summary>Last of what is said; before <see cref="First"/> where nothing is.</summary>
    public int Last { get; init; } = First;

    /// <summary>All that are left: "the others".</summary>
    public bool IsRest { get; init; }

    /// <summary>It stands after the others: "the right one".</summary>
    public bool IsLast { get; init; }

    /// <summary>The item that says what the one before does and this one does too: "wears" before "the other a blue hat"; -1 where its own
    /// words say it.</summary>
    public int Verb { get; init; } = -1;

    /// <summary>"Small", of "the smallest"; null where it is not named by what it is like.</summary>
    public string? Adjective { get; init; }
}
