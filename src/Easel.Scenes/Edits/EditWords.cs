using System.Collections.Frozen;
using System.Text;

namespace Easel.Scenes.Edits;

/// <summary>The words that edits are asked for with, in English, German, French, Spanish, Italian, Portuguese and Dutch; small letters,
/// without accents.</summary>
internal static class EditWords
{
    public static FrozenSet<string> Make { get; } =
        Set(
            "make turn change convert set put give paint colour color recolour recolor dye tint replace switch render fill transform",
            "mach mache faerbe farbe male andere aendere ersetze verwandle setze gib",
            "rends rend mets met change peins colorie fais transforme remplace donne",
            "haz hazlo hazla pon ponlo ponla cambia pinta colorea convierte reemplaza dale",
            "fai fallo falla rendi rendilo rendila metti cambia colora dipingi trasforma sostituisci",
            "faca faz torne mude pinte deixe troque coloque transforme",
            "maak verander kleur verf zet vervang geef"
        );

    public static FrozenSet<string> Remove { get; } =
        Set(
            "remove erase delete eliminate drop without no cut",
            "entferne entfern losche loesche ohne",
            "enleve enlever enlevez supprime supprimer supprimez retire retirer efface effacer sans",
            "quita quitar elimina eliminar borra borrar saca sin",
            "rimuovi togli elimina cancella senza",
            "remova remover tire tirar apague elimine sem",
            "verwijder wis zonder"
        );

    public static FrozenSet<string> Background { get; } =
        Set("background backdrop bg", "hintergrund", "fond arriereplan", "fondo", "sfondo", "fundo", "achtergrond");

    public static FrozenSet<string> Transparent { get; } =
        Set("transparent transparency seethrough", "durchsichtig transparenten transparente", "transparente", "trasparente", "doorzichtig");

    public static FrozenSet<string> Grey { get; } =
        Set(
            "grayscale greyscale monochrome desaturate desaturated",
            "schwarzweiss graustufen entsattige entsaettige",
            "monochrome desature",
            "monocromo desatura",
            "monocromatico",
            "zwartwit grijstinten grijswaarden"
        );

    public static FrozenSet<string> Fill { get; } =
        Set(
            "fill complete patch heal inpaint extend",
            "fulle fuelle erganze ergaenze vervollstandige",
            "remplis complete comble",
            "rellena completa",
            "riempi completa",
            "preencha complete",
            "vul"
        );

    /// <summary>What is filled, and how.</summary>
    public static FrozenSet<string> Missing { get; } =
        Set(
            "missing empty blank hole holes gap gaps area areas region part parts space rest surroundings surrounding naturally seamlessly realistically smoothly content aware",
            "fehlende fehlenden leere leeren lucke luecke loch rest bereich flache flaeche naturlich natuerlich teil",
            "manquante manquantes manquant vide trou zone partie naturellement",
            "faltante falta vacio vacia hueco zona parte area naturalmente forma natural",
            "mancante mancanti vuota vuoto buco zona parte naturalmente modo naturale",
            "vazia vazio buraco area naturalmente",
            "ontbrekende lege gat gebied natuurlijk deel"
        );

    /// <summary>Words that say nothing by themselves.</summary>
    public static FrozenSet<string> Small { get; } =
        Set(
            "a an the it its this that my all of to in into as by with from on only just be look appear and please image picture photo photograph icon drawing colour color colors colours solid plain whole entire up",
            "den die das der dem ein eine einen einem es bild foto farbe in auf zu mit bitte auf um aus",
            "le la l les un une en au avec sur du de image photo couleur couleurs d il s vous plait svp",
            "el la lo los las un una en a de al con por favor imagen foto color colores con",
            "il lo la l i gli le un uno una in a di con su immagine foto colore colori per favore",
            "o a os as um uma em para de com imagem foto cor cores por favor no na",
            "de het een in naar op van met afbeelding foto plaatje kleur kleuren alstublieft aub"
        );

    /// <summary>Words that bring something new.</summary>
    public static FrozenSet<string> Articles { get; } =
        Set("a an another some", "ein eine einen", "une", "una unas unos", "uno", "um uma", "een");

    /// <summary>Several words that are one here.</summary>
    private static readonly (string Words, string One)[] Phrases =
    [
        ("black and white", "grayscale"),
        ("black & white", "grayscale"),
        ("black-and-white", "grayscale"),
        ("b&w", "grayscale"),
        ("b/w", "grayscale"),
        ("gray scale", "grayscale"),
        ("grey scale", "grayscale"),
        ("shades of gray", "grayscale"),
        ("shades of grey", "grayscale"),
        ("schwarz-weiss", "schwarzweiss"),
        ("schwarz und weiss", "schwarzweiss"),
        ("schwarz weiss", "schwarzweiss"),
        ("noir et blanc", "grayscale"),
        ("niveaux de gris", "grayscale"),
        ("blanco y negro", "grayscale"),
        ("escala de grises", "grayscale"),
        ("bianco e nero", "grayscale"),
        ("scala di grigi", "grayscale"),
        ("preto e branco", "grayscale"),
        ("escala de cinza", "grayscale"),
        ("tons de cinza", "grayscale"),
        ("zwart-wit", "zwartwit"),
        ("zwart wit", "zwartwit"),
        ("zwart en wit", "zwartwit"),
        ("arriere-plan", "fond"),
        ("see-through", "transparent"),
        ("get rid of", "remove"),
        ("cut out", "remove"),
        ("take away", "remove"),
        ("take out", "remove"),
        ("content-aware", "content"),
    ];

    private const string Accented = "äáàâãåöóòôõüúùûéèêëíìîïñç";
    private const string Plain = "aaaaaaooooouuuueeeeiiiinc";

    /// <summary>The text in small letters, without accents, with phrases of several words as one.</summary>
    public static string Normalise(string text)
    {
        var plain = new StringBuilder(text.ToLowerInvariant()).Replace("ß", "ss");
        for (var i = 0; i < plain.Length; i++)
        {
            // Without ICU there is no decomposition.
            if (Accented.IndexOf(plain[i], StringComparison.Ordinal) is >= 0 and var at)
                plain[i] = Plain[at];
        }

        foreach (var (words, one) in Phrases)
            plain.Replace(words, one);
        return plain.ToString();
    }

    private static FrozenSet<string> Set(params ReadOnlySpan<string> words)
    {
        var all = new List<string>();
        foreach (var language in words)
            all.AddRange(language.Split(' '));
        return all.ToFrozenSet(StringComparer.Ordinal);
    }
}
