using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Scenes.Edits;

/// <summary>Edits that no model draws, of pictures at their own size. The mask's alpha is below 255 where the picture is to change; null is
/// everywhere.</summary>
internal static class PictureEdits
{
    /// <summary>Tints what stands on a plain ground, up to its edges; all of the area where there is no such ground.</summary>
    public static void Tint(PixelBuffer picture, PixelBuffer? mask, Rgb colour, IImageScaler scaler)
    {
        var area = mask is null ? new PixelArea(picture.Size) : Bounds(mask);
        if (area.Width == 0)
            return;
        using var part = scaler.Scale(picture, area, area.Size);
        using var ground = PlainGround.Of(new PixelInput(part));
        if (ground is null)
            EditGround.Tint(picture, mask, colour);
        else
            TintThing(picture, mask, area, ground.Thing, colour);
    }

    /// <summary>Gives the ground another colour: a plain one, or what shows through a transparent picture. False where there is
    /// neither.</summary>
    public static bool Recolour(PixelBuffer picture, PixelBuffer? mask, Rgb colour)
    {
        using var ground = PlainGround.Of(new PixelInput(picture));
        if (ground is null && (mask is not null || EditGround.IsOpaque(picture)))
        {
            if (mask is null)
                return false;
            EditGround.Paint(picture, mask, colour);
            return true;
        }

        using var recoloured = ground?.On(colour);
        Copy(recoloured, picture, mask, colour);
        return true;
    }

    /// <summary>Takes the ground away. False where there is no plain one.</summary>
    public static bool RemoveGround(PixelBuffer picture, PixelBuffer? mask)
    {
        using var ground = PlainGround.Of(new PixelInput(picture));
        if (ground is null && mask is null)
            return !EditGround.IsOpaque(picture);
        if (ground is null)
            EditGround.Paint(picture, mask!, null);
        else
            Copy(ground.Thing, picture, mask, default);
        return true;
    }

    /// <summary>Without <paramref name="from"/> the picture itself is laid over the colour.</summary>
    private static void Copy(PixelBuffer? from, PixelBuffer to, PixelBuffer? mask, Rgb colour)
    {
        for (var at = 0; at < to.Span.Length; at += PixelBuffer.BytesPerPixel)
        {
            if (mask is not null && mask.Span[at + 3] == 255)
                continue;
            var pixel = to.Span.Slice(at, PixelBuffer.BytesPerPixel);
            if (from is not null)
                from.Span.Slice(at, PixelBuffer.BytesPerPixel).CopyTo(pixel);
            else
                Mix(pixel, colour, pixel[3]);
        }
    }

    /// <summary>Tinted by as much of the thing as there is in each pixel; what is ground stays as it is.</summary>
    private static void TintThing(PixelBuffer picture, PixelBuffer? mask, PixelArea area, PixelBuffer thing, Rgb colour)
    {
        Span<byte> tinted = stackalloc byte[PixelBuffer.BytesPerPixel];
        for (var y = 0; y < area.Height; y++)
        {
            for (var x = 0; x < area.Width; x++)
            {
                var at = ((((area.Y + y) * picture.Size.Width) + area.X + x) * PixelBuffer.BytesPerPixel);
                var from = thing.Span.Slice(((y * area.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
                if (from[3] == 0 || (mask is not null && mask.Span[at + 3] == 255))
                    continue;
                from.CopyTo(tinted);
                EditGround.TintPixel(tinted, colour);
                var pixel = picture.Span.Slice(at, PixelBuffer.BytesPerPixel);
                for (var channel = 0; channel < 3; channel++)
                    pixel[channel] = (byte)Math.Clamp(pixel[channel] + (((tinted[channel] - from[channel]) * from[3]) / 255), 0, 255);
            }
        }
    }

    private static void Mix(Span<byte> pixel, Rgb colour, int alpha)
    {
        pixel[0] = (byte)(((pixel[0] * alpha) + (colour.Red * (255 - alpha)) + 127) / 255);
        pixel[1] = (byte)(((pixel[1] * alpha) + (colour.Green * (255 - alpha)) + 127) / 255);
        pixel[2] = (byte)(((pixel[2] * alpha) + (colour.Blue * (255 - alpha)) + 127) / 255);
        pixel[3] = 255;
    }

    /// <summary>The smallest rectangle around all that is to change.</summary>
    private static PixelArea Bounds(PixelBuffer mask)
    {
        var (width, height) = (mask.Size.Width, mask.Size.Height);
        var (left, top, right, bottom) = (width, height, 0, 0);
        for (var at = 0; at < width * height; at++)
        {
            if (mask.Span[(at * PixelBuffer.BytesPerPixel) + 3] == 255)
                continue;
            var (x, y) = (at % width, at / width);
            (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x + 1), Math.Min(top, y), y + 1);
        }

        return right == 0 ? default : new PixelArea(left, top, right - left, bottom - top);
    }
}
