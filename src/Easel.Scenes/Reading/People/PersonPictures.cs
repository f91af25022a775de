using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>The art's pictures of people by what is to be seen of them: "woman: red hair".</summary>
internal sealed class PersonPictures(ConceptVocabulary vocabulary)
{
    /// <summary>What a head of hair is called in the art, by the word for it; null where the art has none.</summary>
    public static string? Hair(string word) =>
        word switch
        {
            "blond" or "blonde" or "golden" or "yellow" or "fair" => "blond hair",
            "red" or "ginger" or "auburn" => "red hair",
            "white" or "grey" or "gray" or "silver" => "white hair",
            "curly" or "afro" => "curly hair",
            _ => null,
        };

    /// <summary>Of an adjective that stands before somebody; null where the art shows nothing of it.</summary>
    public static string? Adjective(string word) =>
        word switch
        {
            "blond" or "blonde" => "blond hair",
            "redheaded" or "redhead" or "ginger" => "red hair",
            "curly" => "curly hair",
            "bald" => "bald",
            "bearded" => "beard",
            _ => null,
        };

    /// <summary>Man, woman or person; null for anybody who has a picture of their own.</summary>
    public string? Who(int concept)
    {
        var (caption, figure) = (vocabulary.Concepts[concept].Caption, vocabulary.Concepts[concept].Traits.Figure);
        return figure is not null ? figure[..figure.IndexOf(' ', StringComparison.Ordinal)]
            : caption.IndexOf(": ", StringComparison.Ordinal) is var end and > 0 ? caption[..end]
            : null;
    }

    /// <summary>-1 where the art has no picture of them that shows it: of children it has none.</summary>
    public int Find(int concept, string look) =>
        vocabulary.Concepts[concept].Caption is not ("boy" or "girl" or "child") && Who(concept) is { } who
            ? vocabulary.FindNamed($"{who} {look}")
            : -1;
}
