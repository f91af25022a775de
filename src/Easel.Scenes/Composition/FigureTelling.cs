namespace Easel.Scenes.Composition;

/// <summary>What an object's figure shows of it, in words.</summary>
internal sealed record FigureTelling
{
    public static FigureTelling Nothing { get; } = new();

    /// <summary>Who it is, by the prompt's own word; null leaves the concept's name.</summary>
    public string? Name { get; init; }

    /// <summary>What stands before the name: "angry", "siamese".</summary>
    public string Before { get; init; } = "";

    /// <summary>How many are in the one picture of them.</summary>
    public int Members { get; init; } = 1;

    /// <summary>Who is in the picture beside it: "a woman", "two girls and a man"; null where nobody is.</summary>
    public string? Partner { get; init; }

    /// <summary>"with long hair", "wearing a red hat".</summary>
    public string After { get; init; } = "";

    /// <summary>"sitting", "looking at"; empty where it does nothing.</summary>
    public string Doing { get; init; } = "";

    /// <summary>How the thing stands to it that the doing is done with, whose name follows: "a boy kicking a ball"; null where there is
    /// none.</summary>
    public SceneRelationKind? ActsOn { get; init; }

    /// <summary>Where the prompt names it.</summary>
    public int At { get; init; }

    /// <summary>Where the prompt says what it does; -1 where it does nothing.</summary>
    public int DoesAt { get; init; } = -1;

    /// <summary>The prompt names it by the doing that it is for: brushing.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The words for somebody's doing name it ("playing guitar"), or those for another's: "each holding a balloon".</summary>
    public bool IsTold { get; init; }
}
