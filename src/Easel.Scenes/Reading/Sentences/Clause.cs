using Easel.Scenes.Reading.Nouns;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>The clause being read: what was said of the noun to come, and what that noun will be to the objects before it.</summary>
internal sealed class Clause(Draft draft)
{
    private NounPhrase _phrase;

    public ref NounPhrase Phrase => ref _phrase;

    /// <summary>The connecting word that keeps the nouns after it from being drawn: with, in, wearing, or, not. None where they are
    /// drawn.</summary>
    public WordRole Role { get; set; }

    public bool IsNegated => Role == WordRole.Negation;

    /// <summary>"And" came since the last noun; among things worn a comma is one too.</summary>
    public bool AfterAnd { get; private set; }

    /// <summary>How much larger than usual the next object is by what it is compared to; null where it is not.</summary>
    public double? ScaleOfNext { get; set; }

    /// <summary>The next object is somebody else, who does something else than those before it.</summary>
    public bool TurnsToOther { get; set; }

    /// <summary>An object was named: sides, colours and "x3" that follow may be its own.</summary>
    public bool HasObject { get; private set; }

    /// <summary>The nouns that follow stand in this role.</summary>
    public void Connect(WordRole role) => (Role, AfterAnd) = (role, false);

    public void Join() => (AfterAnd, HasObject) = (true, false);

    /// <summary>An article or number: "a cat in a forest and a dog" draws the dog; "wearing glasses and a hat" goes on with what is
    /// worn.</summary>
    public void BeginNoun()
    {
        if (AfterAnd && Role != WordRole.Worn)
            Role = WordRole.None;
    }

    public void EndNoun() => AfterAnd = false;

    /// <summary>The noun became an object, new or named again.</summary>
    public void EndObject()
    {
        HasObject = true;
        if (Role is WordRole.With or WordRole.Worn or WordRole.In)
            Role = WordRole.None;
        (ScaleOfNext, TurnsToOther) = (null, false);
        ResetPhrase();
    }

    /// <summary>The noun is not drawn, and with it goes what was said of it.</summary>
    public void EndUndrawn()
    {
        HasObject = false;
        ResetPhrase();
    }

    /// <summary>A style or colour ends "in": "a cat in black and a dog".</summary>
    public void EndSetting()
    {
        if (Role is WordRole.Setting or WordRole.In)
            Role = WordRole.None;
    }

    public void ResetPhrase()
    {
        if (_phrase.Shade is { } unused)
            draft.LeaveOut(unused);
        if (_phrase.AnyShade is { } shade)
            draft.LeaveOut(shade);
        if (_phrase is { Look: not null, LookWord: { } look })
            draft.LeaveOut(look);
        foreach (var (_, words) in _phrase.AnimalLooks ?? [])
            draft.LeaveOut(words);
        foreach (var (_, words) in _phrase.PersonLooks ?? [])
            draft.LeaveOut(words);
        if (_phrase.Kind is { } kind)
            draft.LeaveOut(kind);
        if (_phrase is { Surface: not null, SurfaceWord: { } surface })
            draft.LeaveOut(surface);
        if (_phrase.OutlineWord is { } outline)
            draft.LeaveOut(outline);
        _phrase = default;
    }

    /// <summary>A comma or full stop. What is worn may go on after a comma.</summary>
    public void End(bool isSentence)
    {
        HasObject = false;
        if (isSentence || Role != WordRole.Worn)
            Role = WordRole.None;
        AfterAnd = Role == WordRole.Worn;
    }
}
