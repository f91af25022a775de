using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Names of what words stand on, in English and in the other languages that are read.</summary>
internal static class Boards
{
    private static readonly FrozenSet<string> Words = (
        "sign, board, signboard, billboard, card, postcard, poster, banner, label, note, plate, plaque, placard, sticker, flag, "
        + "badge, screen, page, street sign, road sign, shop sign, chalkboard, blackboard, whiteboard, book cover, "
        + "name tag, name badge, name plate, nameplate, business card, license plate, number plate, traffic sign, "
        + "wooden sign, warning sign, t shirt sign, schild, holzschild, straßenschild, plakat, tafel, karte, grußkarte, "
        + "panneau, pancarte, affiche, carte, étiquette, cartel, letrero, pancarta, tarjeta, etiqueta, cartello, insegna, "
        + "manifesto, biglietto, etichetta, placa, cartaz, cartão, letreiro, bord, kaart"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Are(string words) => Words.Contains(words);
}
