using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads on which part of a thing something is that was named after it.</summary>
internal sealed class PartOfThingReader(PromptItems items, Placement placement, ObjectColours objectColours, Draft draft)
{
    /// <summary>"A phone with a heart on the screen", "a house with a cat on the roof": upon the thing whose part that is, and on no screen of its
    /// own. Returns the last item used, or -1.</summary>
    public int Read(int i, SceneRelationKind kind)
    {
        if (kind is SceneRelationKind.On && IsWheels(i + 1) && placement.Newest is { Text: null } wheeled)
        {
            if (!NounParts.IsShown("wheels", items.Concept(wheeled.Concept)))
                draft.LeaveOut(items.Text(items[i + 1]));
            objectColours.EndPhrase();
            return i + 1;
        }

        var end = i + 2;
        if (
            kind is not (SceneRelationKind.On or SceneRelationKind.In)
            || items.RoleAt(i + 1) != WordRole.Definite
            || end >= items.Count
            || items.KindAt(end + 1) is ItemKind.Concept or ItemKind.Unknown
            || items.RoleAt(end + 1) == WordRole.Of
            || placement.Newest is not { } thing
            || Whole(thing, items.Text(items[end])) is not { Text: null } whole
            || !(NounParts.IsShown(items.Text(items[end]), items.Concept(whole.Concept)) || IsFace(end, whole))
        )
            return -1;
        // "A shop with a 'Closed' sign on the door": signs have their place on it.
        if (thing.Text is not null)
        {
            objectColours.EndPhrase();
            return end;
        }

        if (items.Text(items[end]) is "window" or "windows" && items.Concept(whole.Concept).Traits.Cabin is not null)
            kind = SceneRelationKind.In;
        else if (kind == SceneRelationKind.In)
            return -1;
        var isUpon =
            IsFace(end, whole)
            || items.Text(items[end]) is "screen" or "display" or "cover" or "lid" or "back" or "pocket" or "page" or "pages"
            || NounStanding.IsPrinted(items.Concept(thing.Concept), items.Concept(whole.Concept));
        // A wreath on the door of a house is not on its roof.
        if (!isUpon && kind == SceneRelationKind.On && items.Text(items[end]) is not ("roof" or "rooftop" or "tower" or "deck" or "top"))
            return -1;
        if (!ReferenceEquals(whole, placement.Related.Other))
        {
            placement.Related.To(whole, SceneRelationKind.FeatureOf);
            placement.TurnTo(whole);
        }
        else if (!placement.Related.Back(isUpon ? SceneRelationKind.FeatureOf : kind))
            return -1;
        objectColours.EndPhrase();
        return end;
    }

    /// <summary>"A man with a tablet with a chart on the screen": what has a screen was named earlier.</summary>
    private Mention? Whole(Mention thing, ReadOnlySpan<char> part)
    {
        var near = thing.Text is null ? placement.Related.Other : placement.Last;
        if (thing.Text is not null || part is not ("screen" or "display") || IsShown(near, "screen"))
            return near;
        return placement.Earlier.Having("screen") is { } device && !ReferenceEquals(device, thing) ? device : near;
    }

    private bool IsShown(Mention? whole, string part) => whole is { Text: null } && NounParts.IsShown(part, items.Concept(whole.Concept));

    /// <summary>"A suitcase on wheels", and not "on wooden wheels".</summary>
    private bool IsWheels(int i) =>
        i < items.Count && items.Text(items[i]) is "wheels" && items.KindAt(i + 1) is not (ItemKind.Concept or ItemKind.Unknown);

    /// <summary>"On the front", "on the label": of any thing that has one.</summary>
    private bool IsFace(int i, Mention whole) =>
        items.Concept(whole.Concept).Traits is { Lives: false, Sky: false, Surface: false, Bike: false, Metres: not null } traits
        && (
            items.Text(items[i]) is "front" or "label" or "cover"
            || (items.Text(items[i]) is "side" && (traits.Board || traits.Decorated || traits.Cabin is not null))
        );
}
