using System.Collections.Frozen;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what people do with a part of their own body, where no pose shows it: in "a man tapping his foot" no foot stands beside him.</summary>
internal sealed class OwnGestureReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = (
        "head, heads, foot, feet, toe, toes, thumb, thumbs, finger, fingers, hand, hands, fist, fists, arm, arms, elbow, elbows, leg, legs, knee, knees, "
        + "eye, eyes, ear, ears, nose, lip, lips, mouth, tongue, tooth, teeth, chin, cheek, cheeks, neck, heart, chest, belly, stomach, back"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> is no "his" between a verb and such a part.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || items.RoleAt(i) != WordRole.Definite
            || items.Text(items[i]) is not ("his" or "her" or "their" or "my")
            || !items.IsWordAt(i - 1)
            || items.RoleAt(i - 1) == WordRole.Holding
            || !items.Text(items[i - 1]).EndsWith("ing")
            || placement.Last is not { Text: null } who
            || !items.IsSomebody(who)
        )
            return -1;
        var end = i + 1;
        while (items.IsWordAt(end) && items.Text(items[end]) is "own" or "left" or "right" or "other" or "bare")
            end++;
        if (
            !items.IsWordAt(end)
            || !Parts.Contains(items.Text(items[end]))
            || items.RoleAt(end + 1) == WordRole.Of
            || (items.IsWordAt(end + 1) && items.KindAt(end + 1) is ItemKind.Concept)
        )
            return -1;
        draft.LeaveOut(items.Source(i, end));
        clause.EndUndrawn();
        return end;
    }
}
