using System.Collections.Frozen;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Words that say before words in quotation marks that these are written, as "says" does everywhere: "a sign reading 'OPEN'", "a poster
/// with the title 'Jazz'", "ein Schild mit dem Text 'Ruhe'".</summary>
internal static class QuotationWords
{
    private static readonly FrozenSet<string> Words = (
        "reading, displaying, displays, showing, shows, bearing, bears, stating, states, announcing, announces, declaring, declares, featuring, "
        + "proclaiming, proclaims, advertising, advertises, title, headline, heading, header, message, motto, phrase, "
        + "aufschrift, beschriftung, schriftzug, wort, worten, titel, steht, texte, mot, mots, titre, écrit, texto, palabra, palabras, frase, título, dice, diga, "
        + "scritta, parola, parole, testo, titolo, palavra, palavras, diz, tekst, woord"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>From here on such words after a thing say what is written there; a girl who reads "Moby Dick" does not.</summary>
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count - 1; i++)
        {
            if (
                items.KindAt(i + 1) == ItemKind.Quotation
                && Words.Contains(items.Words(items[i]))
                && items.IsWordAt(i - 1)
                && !(items.KindAt(i - 1) == ItemKind.Concept && items.ConceptAt(i - 1).Traits.Lives)
            )
                items.ReadAs(i, WordRole.Says);
        }
    }
}
