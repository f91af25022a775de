namespace Easel.Scenes.Reading;

/// <summary>What a word does in a sentence, where it names nothing to draw.</summary>
internal enum WordRole : byte
{
    None,

    /// <summary>Says nothing about the picture: "please", "very", "best quality".</summary>
    Filler,

    /// <summary>A, an, this: a noun follows.</summary>
    Article,

    /// <summary>The, its: a noun follows that may have been named before.</summary>
    Definite,

    /// <summary>Its value is an amount, see <see cref="Grammar.Amount"/>.</summary>
    Number,

    /// <summary>Years, legged: takes the number before it away from the objects.</summary>
    Unit,
    And,
    Or,
    With,

    /// <summary>But: ends a negation.</summary>
    But,
    Negation,

    /// <summary>In, behind, made of: what follows is where or of what, not a second object.</summary>
    Setting,

    /// <summary>Wearing: what follows is on the object, not beside it.</summary>
    Worn,
    Of,
    On,
    LeftOf,
    RightOf,
    Above,
    Under,
    Beside,

    /// <summary>In front of: drawn beside, and said so.</summary>
    RoughlyBeside,
    SideLeft,
    SideRight,
    SideTop,
    SideBottom,
    Background,
    Transparent,

    /// <summary>Light, pale: of a background's colour.</summary>
    Light,
    Dark,
}
