using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Pixels;

/// <summary>Writes words in a font that the program brings along.</summary>
public interface ITextRenderer
{
    /// <summary>True where the font has every character.</summary>
    bool CanWrite(string text);

    /// <summary>
    /// The words on nothing, their letters in these colours in turn, as large as fits <paramref name="box"/>, cut to what is visible.
    /// The receiver disposes the picture.
    /// Runs on the calling thread; thread-safe.
    /// </summary>
    /// <exception cref="ArgumentException">There is no visible character, or no colour.</exception>
    PixelBuffer Render(string text, IReadOnlyList<Rgb> colours, ImageSize box);
}
