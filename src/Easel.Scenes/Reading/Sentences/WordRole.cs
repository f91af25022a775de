namespace Easel.Scenes.Reading.Sentences;

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

    /// <summary>Its value is an amount, see <see cref="Amounts.Of"/>.</summary>
    Number,

    /// <summary>Years, legged: takes the number before it away from the objects.</summary>
    Unit,
    And,
    Or,
    With,

    /// <summary>While, because: who acts is named next, and what was said before is not done to it.</summary>
    Clause,

    /// <summary>But: ends a negation.</summary>
    But,
    Negation,

    /// <summary>Made of, through: what follows is of what or how, not a second object.</summary>
    Setting,

    /// <summary>"At", "from": a place, or what is seen beside.</summary>
    Toward,

    /// <summary>For: what follows says what the picture is for.</summary>
    Purpose,
    In,

    /// <summary>Wearing: what follows is on the object, not beside it.</summary>
    Worn,

    /// <summary>Holding, eating, playing: what follows is in the object's hand.</summary>
    Holding,
    Of,
    On,
    LeftOf,
    RightOf,
    Above,
    Under,

    /// <summary>"Hanging from".</summary>
    HangingFrom,
    Beside,

    Behind,

    /// <summary>In the background: the thing named last, or the next, is behind the others.</summary>
    Farthest,

    /// <summary>In the foreground.</summary>
    Nearest,
    InFrontOf,
    Between,

    /// <summary>On either side of: what follows is between what was named.</summary>
    OnBothSides,
    Around,

    /// <summary>Surrounded by: what follows stands around the object.</summary>
    SurroundedBy,

    /// <summary>Opposite, versus: drawn beside, and said so.</summary>
    RoughlyBeside,
    Through,

    /// <summary>Out of, from: what comes first was in what follows.</summary>
    OutOf,

    /// <summary>Towards: what follows is where the object is on its way to.</summary>
    Approach,
    Against,

    /// <summary>Looking at: the object and what follows look at each other.</summary>
    Facing,

    /// <summary>Facing each other: what was named does.</summary>
    FaceToFace,
    BackToBack,

    /// <summary>Chasing: what follows is ahead of the object.</summary>
    Following,
    FollowedBy,
    SideLeft,
    SideRight,
    SideTop,
    SideBottom,
    Background,
    Transparent,

    /// <summary>In a row, side by side.</summary>
    Row,

    /// <summary>In a circle.</summary>
    Ring,

    /// <summary>Stacked: what was named lies one upon the other.</summary>
    Stack,

    /// <summary>Called: what follows is a name.</summary>
    Named,

    /// <summary>Says, the word: what follows is written.</summary>
    Says,

    /// <summary>Tiny, huge: of the noun that follows.</summary>
    Size,

    /// <summary>Light, pale: of a background's colour.</summary>
    Light,
    Dark,
}
