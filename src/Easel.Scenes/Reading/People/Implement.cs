using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.People;

/// <summary>What a verb asks for besides who does it.</summary>
/// <param name="Thing">The concept's caption.</param>
/// <param name="Relation">How it stands to who does it.</param>
/// <param name="LeavesLast">The last word of the phrase is a thing of its own: the bread in "cutting bread".</param>
internal sealed record Implement(string Thing, SceneRelationKind Relation, bool LeavesLast);
