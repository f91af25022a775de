using System.Globalization;
using System.Net;
using System.Text;
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
                !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
        }

        return isVisible;
    }

    /// <inheritdoc/>
    public PixelBuffer Render(string text, IReadOnlyList<Rgb> colours, ImageSize box)
    {
        if (!CanWrite(text))
            throw new ArgumentException("There is nothing to write, or the font lacks a character.", nameof(text));
        if (colours.Count == 0)
            throw new ArgumentException("There is no colour to write in.", nameof(colours));
        using var turn = new VipsTurn();
        using var picture = colours.Count == 1 ? InOne(text, colours[0], box) : InTurn(text, colours, box);
        return picture.ToPixels();
    }

    private Image InOne(string text, Rgb colour, ImageSize box)
    {
        // Pango reads markup; the text is none.
        using var written = Image.Text(WebUtility.HtmlEncode(text), Font, box.Width, box.Height, Enums.Align.Centre, fontfile: _file);
        using var mask = Trim(written, written);
        using var ink = mask.NewFromImage(colour.Red, colour.Green, colour.Blue);
        using var joined = ink.Bandjoin(mask);
        return joined.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private Image InTurn(string text, IReadOnlyList<Rgb> colours, ImageSize box)
    {
        var markup = new StringBuilder();
        var written = 0;
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            var ink = colours[written % colours.Count];
            written += string.IsNullOrWhiteSpace(letter) ? 0 : 1;
            markup.Append(
                CultureInfo.InvariantCulture,
                $"<span foreground=\"#{ink.Red:x2}{ink.Green:x2}{ink.Blue:x2}\">{WebUtility.HtmlEncode(letter)}</span>"
            );
        }

        using var picture = Image.Text(markup.ToString(), Font, box.Width, box.Height, Enums.Align.Centre, rgba: true, fontfile: _file);
        using var alpha = picture[3];
        return Trim(picture, alpha);
    }

    private static Image Trim(Image written, Image mask)
    {
        // FindTrim looks at three pixels by three at once.
        if (mask.Width < 3 || mask.Height < 3)
            return written.Copy();
        var area = mask.FindTrim(VisibleAlpha, [0]);
        var (left, top, width, height) = ((int)area[0], (int)area[1], (int)area[2], (int)area[3]);
        return width > 0 && height > 0 ? written.Crop(left, top, width, height) : written.Copy();
    }
}
