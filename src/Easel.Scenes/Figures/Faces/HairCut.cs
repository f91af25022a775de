namespace Easel.Scenes.Figures.Faces;

internal enum HairCut
{
    Short,
    Side,
    Curly,
    Long,
    Bob,
    Ponytail,
    Pigtails,
    Bun,
    Braids,
    Afro,
    Mohawk,
    Spiky,
    Bald,

    /// <summary>Bald, with tufts above the ears.</summary>
    Thin,

    /// <summary>One curl, as babies have.</summary>
    Wisp,
}
