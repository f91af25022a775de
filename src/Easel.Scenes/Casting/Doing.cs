using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Casting;

/// <summary>What somebody does, as a figure shows it.</summary>
internal sealed record Doing(PoseName Pose)
{
    /// <summary>Who is on a seat sits for it.</summary>
    public bool IsIdle { get; init; }

    /// <summary>As animals do it; null where they do it on two legs, as people do.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Null leaves the mood as it is.</summary>
    public Mood? Mood { get; init; }

    /// <summary>An animal's tongue hangs out.</summary>
    public bool HasTongue { get; init; }

    /// <summary>What it is done with, drawn with the figure.</summary>
    public Prop Prop { get; init; }

    /// <summary>How it stands to the thing that is named next; null leaves that to the words.</summary>
    public SceneRelationKind? Relation { get; init; }

    /// <summary>A thing that the words ask for and do not name: the table that one eats at.</summary>
    public string? Thing { get; init; }

    /// <summary>How it stands to <see cref="Thing"/>.</summary>
    public SceneRelationKind ThingRelation { get; init; } = SceneRelationKind.Beside;

    /// <summary>What is upon <see cref="Thing"/>.</summary>
    public string? Upon { get; init; }

    /// <summary>What that lies upon which it is done to, where the prompt names nothing; null where it is not lain anywhere.</summary>
    public string? Bench { get; init; }

    /// <summary>Only food is lain there: ribbons are cut where they hang.</summary>
    public bool IsOfFood { get; init; }

    /// <summary>What everybody has before them, where several do it at one table.</summary>
    public TableSetting Setting { get; init; }

    /// <summary>When it is done; null at any time.</summary>
    public SceneLight? Light { get; init; }

    /// <summary>Where it is done, where the prompt names no place; null anywhere.</summary>
    public ScenePlace? Place { get; init; }

    /// <summary>Two do it with each other, face to face.</summary>
    public bool IsMutual { get; init; }

    /// <summary>It is meant only where no thing follows: "playing".</summary>
    public bool IsAlone { get; init; }

    /// <summary>The words are read as they stand, too: they hold the thing that follows.</summary>
    public bool IsReadOn { get; init; }
}
