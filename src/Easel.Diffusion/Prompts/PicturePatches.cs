using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Architectures;

namespace Easel.Diffusion.Prompts;

/// <summary>A picture as Qwen2.5-VL looks at it: its patches square by square, where they stand, and which of them are in a window
/// together.</summary>
internal sealed class PicturePatches
{
    public const string ValuesName = "patches";
    public const string SlotsName = "window_slots";
    public const string BiasName = "window_bias";
    public const string PlacesName = "window_places";

    private const double RotaryBase = 10_000;

    // Of the data that CLIP was trained on, red, green, blue.
    private static readonly float[] Means = [0.48145466f, 0.4578275f, 0.40821073f];
    private static readonly float[] Deviations = [0.26862954f, 0.26130258f, 0.27577711f];

    private readonly QwenVisionConfig _config;
    private readonly int _rows;
    private readonly int _columns;

    /// <param name="picture">Opaque, its sides multiples of what becomes one row: <see cref="SizeOf"/>.</param>
    public PicturePatches(PixelBuffer picture, QwenVisionConfig config)
    {
        _config = config;
        var side = config.Patch * config.Merged;
        (_rows, _columns) = (picture.Size.Height / side, picture.Size.Width / side);
        Values = new float[Count * config.PatchNumbers];
        Cosines = new float[Count * HalfHead];
        Sines = new float[Count * HalfHead];
        for (var patch = 0; patch < Count; patch++)
        {
            var (row, column) = PlaceOf(patch);
            Write(picture, row * config.Patch, column * config.Patch, Values.AsSpan(patch * config.PatchNumbers));
            Turn(row, column, patch * HalfHead);
        }

        (Slots, Bias, Places) = Windows();
    }

    /// <summary>Patches.</summary>
    public int Count => _rows * _columns * _config.Merged * _config.Merged;

    /// <summary>Rows and columns of what the language model is given of it.</summary>
    public (int Rows, int Columns) Grid => (_rows, _columns);

    public int HalfHead => _config.HeadWidth / 2;

    public float[] Values { get; }

    public float[] Cosines { get; }

    public float[] Sines { get; }

    /// <summary>The patch in each slot of each window; the first one where there is none.</summary>
    public long[] Slots { get; }

    /// <summary>[windows, 1, slots, slots]: no slot sees those that are empty.</summary>
    public float[] Bias { get; }

    /// <summary>The slot of each patch, counted through all windows.</summary>
    public long[] Places { get; }

    /// <summary>The size at which the processor of Qwen2.5-VL has a picture looked at.</summary>
    public static ImageSize SizeOf(ImageSize picture, QwenVisionConfig config)
    {
        const double Least = 4 * 28 * 28;
        const double Most = 16_384 * 28 * 28;
        double side = config.Patch * config.Merged;
        var (width, height) = (Rounded(picture.Width), Rounded(picture.Height));
        if (width * height > Most)
        {
            var scale = Math.Sqrt(picture.Pixels / Most);
            (width, height) = (Below(picture.Width / scale), Below(picture.Height / scale));
        }
        else if (width * height < Least)
        {
            var scale = Math.Sqrt(Least / picture.Pixels);
            (width, height) = (Math.Ceiling(picture.Width * scale / side) * side, Math.Ceiling(picture.Height * scale / side) * side);
        }

        return new ImageSize((int)width, (int)height);

        double Rounded(int length) => Math.Max(1, Math.Round(length / side)) * side;

        double Below(double length) => Math.Max(1, Math.Floor(length / side)) * side;
    }

    private (int Row, int Column) PlaceOf(int patch)
    {
        var (square, inside) = (patch / (_config.Merged * _config.Merged), patch % (_config.Merged * _config.Merged));
        return (square / _columns * _config.Merged + inside / _config.Merged, square % _columns * _config.Merged + inside % _config.Merged);
    }

    private void Write(PixelBuffer picture, int top, int left, Span<float> values)
    {
        ReadOnlySpan<byte> pixels = picture.Span;
        var cells = _config.Patch * _config.Patch;
        for (var cell = 0; cell < cells; cell++)
        {
            var at = (top + cell / _config.Patch) * picture.Size.Width + left + cell % _config.Patch;
            for (var colour = 0; colour < Means.Length; colour++)
                values[colour * cells + cell] =
                    (pixels[at * PixelBuffer.BytesPerPixel + colour] / 255f - Means[colour]) / Deviations[colour];
        }
    }

    /// <summary>Half of each head's pairs are turned by the row, half by the column.</summary>
    private void Turn(int row, int column, int at)
    {
        var each = HalfHead / 2;
        for (var i = 0; i < HalfHead; i++)
        {
            var angle = (i < each ? row : column) * Math.Pow(RotaryBase, -(double)(i % each) / each);
            (Sines[at + i], Cosines[at + i]) = ((float)Math.Sin(angle), (float)Math.Cos(angle));
        }
    }

    private (long[] Slots, float[] Bias, long[] Places) Windows()
    {
        var (down, across) = ((_rows + _config.Window - 1) / _config.Window, (_columns + _config.Window - 1) / _config.Window);
        var size = _config.WindowPatches;
        var (slots, places) = (new long[down * across * size], new long[Count]);
        var bias = new float[(long)down * across * size * size];
        var each = _config.Merged * _config.Merged;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            var (window, unit) = (slot / size, slot % size / each);
            var row = window / across * _config.Window + unit / _config.Window;
            var column = window % across * _config.Window + unit % _config.Window;
            if (row < _rows && column < _columns)
            {
                slots[slot] = (row * _columns + column) * each + slot % each;
                places[slots[slot]] = slot;
                continue;
            }

            for (var query = 0; query < size; query++)
                bias[((long)window * size + query) * size + slot % size] = float.MinValue / 2;
        }

        return (slots, bias, places);
    }
}
