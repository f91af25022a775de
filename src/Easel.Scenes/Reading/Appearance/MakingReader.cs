using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what a thing is made of or shaped like, where a picture shows it so: "a house made of gingerbread", "a balloon shaped like a
/// heart".</summary>
internal sealed class MakingReader(PromptItems items, Clause clause, Placement placement)
{
    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || items.RoleAt(i) != WordRole.Setting || placement.Newest is not { Text: null } thing)
            return -1;
        var said = items.Text(items[i]);
        var (isMade, isShaped) = (
            said.StartsWith("made ") || said.StartsWith("built "),
            said is "shaped like" or "in the shape of" or "in the form of"
        );
        if (!isMade && !isShaped)
            return -1;
        var noun = i + 1;
        while (items.RoleAt(noun) == WordRole.Article)
            noun++;
        if (
            items.KindAt(noun) is not (ItemKind.Concept or ItemKind.Unknown)
            || items.KindAt(noun + 1) is ItemKind.Concept or ItemKind.Unknown
        )
            return -1;
        var (like, own) = (items.Words(items[noun]), thing.Word);
        if (Find(like, own, isShaped) is var picture and >= 0)
            thing.Become(picture);
        else if (isShaped && Outlines.Find($"{like} shaped") is { } outline && thing.Outline is null)
            thing.Outline = (outline, items.Source(i, noun));
        else
            return -1;
        clause.Connect(WordRole.None);
        return noun;
    }

    private int Find(string like, string own, bool isShaped)
    {
        if (isShaped && items.Pictured($"{like} shaped", own) is var shaped and >= 0)
            return shaped;
        return items.Pictured(like, own) is var apart and >= 0 ? apart : items.Named(like + own);
    }
}
