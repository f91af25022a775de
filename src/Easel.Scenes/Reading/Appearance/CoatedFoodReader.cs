using System.Collections.Frozen;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what is upon food without being a thing beside it: "fries covered in cheese", "a banana dipped in chocolate". It is told, unless
/// the picture shows it.</summary>
internal sealed class CoatedFoodReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours objectColours,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Between "in" and the coating: "melted white".</summary>
    private const int MostBetween = 3;

    private static readonly FrozenSet<string> Coatings = (
        "chocolate, dark chocolate, white chocolate, milk chocolate, caramel, honey, sugar, powdered sugar, icing sugar, cinnamon, syrup, maple syrup, sauce, ketchup, "
        + "mustard, salt, cheese, icing, frosting, glaze, cocoa, nuts, gravy, butter, mayonnaise, mayo, sprinkles, cream, whipped cream, chocolate sauce, hot sauce, breadcrumbs"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where nothing is upon food at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || placement.Newest is not { Text: null } food
            || items.Concept(food.Concept).Traits is not { Food: true, Lives: false }
            || After(i) is not (>= 0 and var at)
            || Coating(at) is not (>= 0 and var end)
        )
            return -1;
        objectColours.EndPhrase();
        var (caption, coating) = (items.Concept(food.Concept).Caption, items.Words(items[end]));
        if (
            caption is "strawberry"
            && coating.Contains("chocolate", StringComparison.Ordinal)
            && vocabulary.FindNamed("chocolate covered strawberry") is >= 0 and var dipped
        )
            food.Become(dipped);
        else if (!IsShown(caption, coating))
            draft.LeaveOut(items.Source(i, end));
        clause.Connect(WordRole.None);
        clause.ResetPhrase();
        return end;
    }

    /// <summary>The item after "dipped in", "drizzled with"; -1 where neither is said.</summary>
    private int After(int i) =>
        items.Text(items[i]) is "covered in" or "covered with" ? i + 1
        : items.Text(items[i])
            is "dipped"
                or "coated"
                or "covered"
                or "drizzled"
                or "dusted"
                or "sprinkled"
                or "glazed"
                or "drenched"
                or "smothered"
        && items.RoleAt(i + 1) is WordRole.In or WordRole.With
            ? i + 2
        : -1;

    private int Coating(int i)
    {
        for (var at = i; at < items.Count && at <= i + MostBetween; at++)
        {
            if (Coatings.Contains(items.Words(items[at])) && !items.IsWordConceptAt(at + 1))
                return at;
            if (
                items.KindAt(at) is not (ItemKind.Unknown or ItemKind.Colour or ItemKind.Concept)
                && items.RoleAt(at) is not WordRole.Filler
            )
                return -1;
        }

        return -1;
    }

    private static bool IsShown(string food, string coating) =>
        (food, coating) switch
        {
            ("pancakes", "syrup" or "maple syrup" or "butter") => true,
            ("doughnut", "icing" or "frosting" or "glaze" or "sprinkles" or "chocolate") => true,
            ("cupcake", "icing" or "frosting" or "sprinkles") => true,
            ("hot dog", "mustard") => true,
            _ => false,
        };
}
