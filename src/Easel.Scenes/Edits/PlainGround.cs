using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Scenes.Edits;

/// <summary>
/// The plain ground of an opaque picture. A model of icons has seen things on nothing, so the ground is taken away before it sees the
/// picture, and put back under what it draws.
/// </summary>
internal sealed class PlainGround : IDisposable
{
    /// <summary>Steps that each channel of the ground may be off by.</summary>
    private const int Tolerance = 24;

    private readonly Rgb _colour;
    private readonly PixelBuffer _icon;

    private PlainGround(Rgb colour, PixelBuffer icon) => (_colour, _icon, Icon) = (colour, icon, new PixelInput(icon));

    /// <summary>The picture without its ground; lives as long as this.</summary>
    public InputImage Icon { get; }

    /// <summary>Null where the image is transparent anywhere, has corners of several colours, or is nothing but ground: then it goes to the
    /// model as it is.</summary>
    public static PlainGround? Of(InputImage image)
    {
        using var picture = image.Decode();
        if (!EditGround.IsOpaque(picture))
            return null;
        var (right, bottom) = (picture.Size.Width - 1, (picture.Size.Height - 1) * picture.Size.Width);
        int[] corners = [0, right, bottom, bottom + right];
        var colour = Mean(picture, corners);
        var pixels = new Pixels(picture, colour);
        if (Array.Exists(corners, corner => pixels.Distance(corner) > Tolerance))
            return null;
        var ground = pixels.Ground();
        return ground.Contains(false) ? new PlainGround(colour, pixels.Without(ground)) : null;
    }

    /// <summary>The picture without its ground; belongs to this.</summary>
    public PixelBuffer Thing => _icon;

    /// <summary>The picture on a ground of another colour; the receiver disposes it.</summary>
    public PixelBuffer On(Rgb colour)
    {
        var picture = PixelBuffer.Rent(_icon.Size);
        ReadOnlySpan<byte> from = _icon.Span;
        var to = picture.Span;
        for (var at = 0; at < to.Length; at += PixelBuffer.BytesPerPixel)
        {
            int alpha = from[at + 3];
            to[at] = Over(from[at], colour.Red, alpha);
            to[at + 1] = Over(from[at + 1], colour.Green, alpha);
            to[at + 2] = Over(from[at + 2], colour.Blue, alpha);
            to[at + 3] = 255;
        }

        return picture;
    }

    private static byte Over(byte channel, byte ground, int alpha) => (byte)(((channel * alpha) + (ground * (255 - alpha)) + 127) / 255);

    public ImageEvent PutUnder(ImageEvent happened) =>
        happened switch
        {
            PartialPixelsEvent partial => partial with { Backdrop = _colour },
            CompletedPixelsEvent completed => completed with { Backdrop = _colour },
            _ => happened,
        };

    public void Dispose()
    {
        Icon.Dispose();
        _icon.Dispose();
    }

    private static Rgb Mean(PixelBuffer picture, int[] places)
    {
        return new Rgb(Channel(0), Channel(1), Channel(2));

        byte Channel(int channel) => (byte)Math.Round(places.Average(place => picture.Span[(place * PixelBuffer.BytesPerPixel) + channel]));
    }

    /// <summary>A picture's pixels beside the colour of its ground.</summary>
    private readonly struct Pixels(PixelBuffer picture, Rgb colour)
    {
        private readonly int _width = picture.Size.Width;
        private readonly int _height = picture.Size.Height;

        /// <summary>The largest difference of a channel to the ground's.</summary>
        public int Distance(int at)
        {
            var pixel = picture.Span.Slice(at * PixelBuffer.BytesPerPixel, 3);
            return Math.Max(Math.Abs(pixel[0] - colour.Red), Math.Max(Math.Abs(pixel[1] - colour.Green), Math.Abs(pixel[2] - colour.Blue)));
        }

        /// <summary>Everything like the ground that can be reached from the picture's edges; the same colour inside a thing is the
        /// thing's.</summary>
        public bool[] Ground()
        {
            var ground = new bool[_width * _height];
            var open = new Stack<int>();
            for (var at = 0; at < ground.Length; at++)
            {
                if (at % _width == 0 || at % _width == _width - 1 || at < _width || at >= ground.Length - _width)
                    Visit(this, at);
            }

            while (open.TryPop(out var at))
            {
                if (at % _width > 0)
                    Visit(this, at - 1);
                if (at % _width < _width - 1)
                    Visit(this, at + 1);
                if (at >= _width)
                    Visit(this, at - _width);
                if (at < ground.Length - _width)
                    Visit(this, at + _width);
            }

            return ground;

            void Visit(in Pixels pixels, int at)
            {
                if (ground[at] || pixels.Distance(at) > Tolerance)
                    return;
                ground[at] = true;
                open.Push(at);
            }
        }

        /// <summary>The picture with the ground transparent. A pixel beside the ground is part thing and part ground, as antialiasing mixed
        /// them.</summary>
        public PixelBuffer Without(bool[] ground)
        {
            var icon = PixelBuffer.Rent(picture.Size);
            picture.Span.CopyTo(icon.Span);
            for (var at = 0; at < ground.Length; at++)
            {
                var pixel = icon.Span.Slice(at * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
                if (ground[at])
                {
                    pixel.Clear();
                    continue;
                }

                if (LeastLikeGround(at, ground) is not { } thing)
                    continue;
                picture.Span.Slice(thing * PixelBuffer.BytesPerPixel, 3).CopyTo(pixel);
                pixel[3] = (byte)(byte.MaxValue * Math.Min(Distance(at), Distance(thing)) / Distance(thing));
            }

            return icon;
        }

        /// <summary>Of a pixel beside the ground and those around it, the one least like the ground; null for a pixel elsewhere.</summary>
        private int? LeastLikeGround(int at, bool[] ground)
        {
            var (x, y) = (at % _width, at / _width);
            var (best, besideGround) = (at, false);
            for (var ny = Math.Max(0, y - 1); ny <= Math.Min(_height - 1, y + 1); ny++)
            {
                for (var nx = Math.Max(0, x - 1); nx <= Math.Min(_width - 1, x + 1); nx++)
                {
                    var near = (ny * _width) + nx;
                    besideGround |= ground[near];
                    if (Distance(near) > Distance(best))
                        best = near;
                }
            }

            return besideGround ? best : null;
        }
    }
}
