using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what is smeared over a face, of which nobody draws the bottle: "with sauce on his face", "with chocolate around his mouth".</summary>
internal sealed class SmearReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    private const int Longest = 8;

    private static readonly FrozenDictionary<string, Rgb> Colours = new (string Words, Rgb Colour)[]
    {
        ("sauce, tomato sauce, ketchup, jam, strawberry jam, spaghetti sauce, lipstick", Palette.Red),
        ("mud, dirt, chocolate, chocolate sauce, melted chocolate, coffee, gravy, peanut butter, nutella", Palette.Brown),
        (
            "flour, cream, whipped cream, shaving cream, ice cream, frosting, icing, milk, yogurt, sugar, powder, powdered sugar, sunscreen, foam, toothpaste, snow",
            Palette.White
        ),
        ("paint, face paint, blueberry juice", Palette.Blue),
        ("soot, ash, grease, oil, coal dust, dust, ink", Palette.Slate),
        ("mustard, honey, crumbs, food, egg yolk, cheese", Palette.Gold),
    }
        .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Colour)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || items.RoleAt(i) is not (WordRole.With or WordRole.And)
            || draft.Objects.FindLast(said => items.IsSomebody(said)) is not { } who
            || placement.Last is null
        )
            return -1;
        var (colour, first) = ((Rgb?)null, -1);
        for (var at = i + 1; at < items.Count && at <= i + Longest; at++)
        {
            var word = items.Words(items[at]);
            if (word is "face" or "nose" or "mouth" or "cheek" or "cheeks" or "chin" or "lips" or "forehead")
                return colour is { } smear && items.RoleAt(at - 1) == WordRole.Definite ? Take(who, smear, first, at) : -1;
            // It is seen on no clothes, which are theirs all the same: "with flour on his apron".
            if (colour is not null && items.RoleAt(at - 1) == WordRole.Definite && IsWorn(word))
            {
                draft.LeaveOut(items.Source(first, at));
                clause.EndUndrawn();
                return at;
            }

            if (colour is null && Named(at, out var last) is { } named)
                (colour, first, at) = (named, at, last);
            else if (colour is null ? !IsAmount(word, at) : !IsWhere(word, at))
                return -1;
        }

        return -1;
    }

    private int Take(Mention who, Rgb smear, int first, int last)
    {
        who.PersonLooks.Add((person => person with { Smear = smear }, items.Source(first, last)));
        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        return last;
    }

    /// <summary>The colour of what is named from there on; null where it smears nothing.</summary>
    private Rgb? Named(int at, out int last)
    {
        last = at + 1;
        if (at + 1 < items.Count && Colours.TryGetValue($"{items.Words(items[at])} {items.Words(items[at + 1])}", out var both))
            return both;
        last = at;
        return Colours.TryGetValue(items.Words(items[at]), out var one) ? one : null;
    }

    private static bool IsWorn(string word) =>
        word
            is "apron"
                or "shirt"
                or "clothes"
                or "dress"
                or "trousers"
                or "pants"
                or "boots"
                or "shoes"
                or "coat"
                or "sleeves"
                or "hands"
                or "hair"
                or "beard"
                or "overalls";

    private bool IsAmount(string word, int at) =>
        items.RoleAt(at) is WordRole.Size or WordRole.Number or WordRole.Filler || word is "some" or "a bit of" or "messy";

    private bool IsWhere(string word, int at) =>
        items.RoleAt(at) is WordRole.On or WordRole.Around or WordRole.Above or WordRole.Definite
        || word is "all" or "smeared" or "all over" or "over";
}
