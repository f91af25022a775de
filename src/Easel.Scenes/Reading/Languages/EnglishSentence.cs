using System.Text;

namespace Easel.Scenes.Reading.Languages;

/// <summary>An English sentence that a prompt of another language becomes, word by word.</summary>
internal sealed class EnglishSentence
{
    private readonly List<string> _said = [];

    /// <summary>Of the noun said last in <see cref="_said"/>; -1 where what follows is not said of it.</summary>
    private int _noun = -1;

    public bool HasNoun => _noun >= 0;

    public bool IsAboutHair => _noun >= 0 && _said[_noun] is "hair" or "beard";

    /// <summary>How many the noun to come is said to be; null where nothing says it.</summary>
    public int? Amount { get; set; }

    /// <summary>The verb of a game was said last.</summary>
    public bool IsPlaying { get; set; }

    /// <summary>What follows is not said of the last noun.</summary>
    public void EndNoun() => _noun = -1;

    public void Say(string words)
    {
        (_noun, IsPlaying) = (-1, false);
        Amount = words is "a" || words.EndsWith(" a", StringComparison.Ordinal) ? 1 : null;
        if (words.Length > 0)
            _said.Add(words);
    }

    public void SayNoun(string words)
    {
        // "Ramo de flores amarillas": the flowers are yellow.
        if (words.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
        {
            Say(words[..(of + 3)]);
            words = words[(of + 4)..];
        }
        else if (PhrasesAbroad.IsPart(words))
        {
            SayPart();
            // A girl who has it is dressed in what follows; "girl with red hair" is a name.
            if (words is "hair" && _said.FindLastIndex(said => said is "with") is >= 0 and var with && with >= _said.Count - 3)
                _said[with] = "has";
        }

        Say(words);
        _noun = _said.Count - 1;
    }

    /// <summary>"Aux cheveux", "con el pelo": with hair.</summary>
    private void SayPart()
    {
        var at = _said.Count - 1;
        while (at >= 0 && !_said[at].EndsWith("the", StringComparison.Ordinal) && at > _said.Count - 3)
            at--;
        if (at < 0 || !_said[at].EndsWith("the", StringComparison.Ordinal))
            return;
        if (_said[at] is "the")
            _said.RemoveAt(at);
        else if (_said[at] is "at the")
            _said[at] = "with";
    }

    /// <summary>Before its noun, as English has it.</summary>
    public void SayLook(string words)
    {
        if (_noun < 0)
            _said.Add(words);
        else
            _said.Insert(_noun++, words);
    }

    /// <summary>Somebody, and what a verb ends with ("flying a kite"), may be told more of: "una cometa roja".</summary>
    public void SayDoing(string verb)
    {
        if (PeopleAbroad.IsPerson(verb))
            SayNoun(verb);
        else if (verb.IndexOf(" a ", StringComparison.Ordinal) is > 0 and var noun)
        {
            Say(verb[..(noun + 2)]);
            SayNoun(verb[(noun + 3)..]);
        }
        else
            Say(verb);
    }

    public override string ToString()
    {
        var english = new StringBuilder();
        foreach (var words in _said)
        {
            if (english.Length > 0 && words is not ("," or "."))
                english.Append(' ');
            english.Append(words);
        }

        return english.ToString();
    }
}
