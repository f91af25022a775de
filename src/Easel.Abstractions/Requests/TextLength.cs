namespace Easel.Abstractions.Requests;

/// <summary>How long a text is, as people and other languages count: in Unicode code points.</summary>
public static class TextLength
{
    /// <summary>Half a surrogate pair counts as one.</summary>
    public static int Of(string text)
    {
        var pairs = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                pairs++;
        }

        return text.Length - pairs;
    }
}
