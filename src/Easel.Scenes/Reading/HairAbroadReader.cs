using System.Collections.Frozen;
using Easel.Scenes.Casting;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads the hair of people in other languages: "mit roten Haaren", "con i capelli rossi", "aux cheveux roux".</summary>
internal sealed class HairAbroadReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Words between "with" and hair, most.</summary>
    private const int Longest = 4;

    private static readonly FrozenSet<string> Hair = FrozenSet.Create(
        StringComparer.Ordinal,
        "haare",
        "haaren",
        "cheveux",
        "pelo",
        "cabello",
        "cabellos",
        "capelli",
        "cabelo",
        "cabelos"
    );

    /// <summary>Colours in the plural and those of hair alone, and cuts; other colours are the vocabulary's.</summary>
    private static readonly FrozenDictionary<string, string> Looks = Build(
        ("blonde", "blond, blonde, blonden, blonds, blondes, rubio, rubia, biondo, bionda, biondi, loiro, loira, loiros"),
        ("red", "roux, rousse, rousses, pelirrojo, ruivo, ruiva, ruivos, roten, rouges, rossi, rojos, vermelhos"),
        ("brown", "braunen, châtain, châtains, castaño, castaños, castani, castano, castanhos, castanho"),
        ("black", "schwarzen, noirs, negro, neri, pretos, morenos"),
        ("grey", "grauen, gris, grises, canoso, grigi, grisalhos"),
        ("white", "weißen, blancs, blancos, bianchi, brancos"),
        ("long", "lange, langen, longs, largo, largos, lunghi, longo, longos, compridos"),
        ("short", "kurze, kurzen, courts, corto, cortos, corti, curto, curtos"),
        ("curly", "lockige, lockigen, bouclés, frisés, rizado, rizados, ricci, cacheados")
    );

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> leads to no hair.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !IsLead(i) || placement.Last is not { Text: null } who || Roles.Of(who, vocabulary) is null)
            return -1;
        var at = i + 1;
        while (items.IsWordAt(at) && at - i <= Longest && !IsHair(at))
            at++;
        if (!IsHair(at))
            return -1;
        var (words, last) = (new List<string>(), at);
        for (var before = i + 1; before < at; before++)
        {
            if (Look(before) is { } look)
                words.Add(look);
            else if (!IsSmall(before))
                return -1;
        }

        while (IsSmall(last + 1) || Look(last + 1) is not null)
        {
            last++;
            if (Look(last) is { } look)
                words.Add(look);
        }

        words.Add("hair");
        var said = string.Join(' ', words);
        if (words.Count > 1 && HairWords.Of(said) is { } looks)
            who.PersonLooks.Add((looks, said));
        else
            draft.LeaveOut(items.Source(at, at));
        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        return last;
    }

    private bool IsLead(int i) =>
        items.RoleAt(i) is WordRole.With
        || (items.IsWordAt(i) && items.Text(items[i]) is "aux" or "mit" or "con" or "com" or "avec" or "de");

    private bool IsHair(int i) => items.IsWordAt(i) && Hair.Contains(items.Words(items[i]));

    private bool IsSmall(int i) => items.RoleAt(i) is WordRole.Definite or WordRole.Article or WordRole.Filler;

    private string? Look(int i) =>
        !items.IsWordAt(i) ? null
        : Looks.TryGetValue(items.Words(items[i]), out var look) ? look
        : items.KindAt(i) == ItemKind.Colour ? vocabulary.Colours[items[i].Meaning.Value].Name
        : null;

    private static FrozenDictionary<string, string> Build(params (string English, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.English)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
