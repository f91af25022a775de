using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>"A boy waving from a train window", "a dog in the window of a car": it is the vehicle that they are in, which shows its windows
/// itself.</summary>
internal static class VehicleWindows
{
    public static void Read(PromptItems items)
    {
        var hasSomebody = false;
        for (var i = 0; i < items.Count; i++)
        {
            if (hasSomebody && items.Text(items[i]) is "window" or "windows")
                ReadWindow(items, i);
            hasSomebody |= items.KindAt(i) == ItemKind.Concept && items.ConceptAt(i).Traits.Lives;
        }
    }

    private static void ReadWindow(PromptItems items, int window)
    {
        var isOf = items.RoleAt(window + 1) == WordRole.Of && items.NounAhead(window + 2) is >= 0 and var whole && IsVehicle(items, whole);
        var first =
            isOf ? window
            : IsVehicle(items, window - 1) ? window - 1
            : -1;
        if (first < 0)
            return;
        do first--;
        while (items.RoleAt(first) is WordRole.Definite or WordRole.Article);
        if (items.RoleAt(first) is not (WordRole.In or WordRole.OutOf or WordRole.Through or WordRole.Toward or WordRole.Beside))
            return;
        items.ReadAs(first, WordRole.In);
        items.ReadAsFiller(window);
        if (isOf)
            items.ReadAsFiller(window + 1);
    }

    private static bool IsVehicle(PromptItems items, int i) =>
        items.KindAt(i) == ItemKind.Concept && NounStanding.IsVehicle(items.ConceptAt(i));
}
