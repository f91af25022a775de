using System.Globalization;
using System.Net;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Writing;

/// <summary>Writes in Comfortaa Bold, which lies beside the program, by libvips and Pango: Latin, Greek and Cyrillic letters.</summary>
public sealed class TextRenderer : ITextRenderer
{
    private const string Font = "Comfortaa Bold";

    /// <summary>Of a letter's edge: fainter ones are no part of the picture.</summary>
    private const byte VisibleAlpha = 8;

    private readonly string _file = Path.Combine(AppContext.BaseDirectory, "Fonts", "Comfortaa-Bold.ttf");
    private readonly FontCharacters _characters;

    /// <exception cref="IOException">The font is not beside the program.</exception>
    public TextRenderer(ImagingOptions? options = null)
    {
        VipsRuntime.Configure(options ?? new ImagingOptions());
        _characters = new FontCharacters(File.ReadAllBytes(_file));
    }

    /// <inheritdoc/>
    public bool CanWrite(string text)
    {
        var isVisible = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!_characters.Contains(rune))
                return false;
            isVisible |=
                !System.Text.Rune.IsWhiteSpace(rune)
                && System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
        }

        return isVisible;
    }

    /// <inheritdoc/>
    public PixelBuffer Render(string text, Rgb colour, ImageSize box)
    {
        if (!CanWrite(text))
            throw new ArgumentException("There is nothing to write, or the font lacks a character.", nameof(text));
        using var turn = new VipsTurn();
        // Pango reads markup; the text is none.
        using var written = Image.Text(WebUtility.HtmlEncode(text), Font, box.Width, box.Height, Enums.Align.Centre, fontfile: _file);
        using var mask = Trim(written);
        using var ink = mask.NewFromImage(colour.Red, colour.Green, colour.Blue);
        using var joined = ink.Bandjoin(mask);
        using var picture = joined.Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.ToPixels();
    }

    private static Image Trim(Image mask)
    {
        var area = mask.FindTrim(VisibleAlpha, [0]);
        var (left, top, width, height) = ((int)area[0], (int)area[1], (int)area[2], (int)area[3]);
        return width > 0 && height > 0 ? mask.Crop(left, top, width, height) : mask.Copy();
    }
}
