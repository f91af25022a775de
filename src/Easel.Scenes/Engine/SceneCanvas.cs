using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>Puts drawn objects onto a canvas, each with what is visible of it in the middle of its cell.</summary>
internal static class SceneCanvas
{
    /// <summary>Fainter pixels do not count as visible: a soft shadow must not move the object.</summary>
    private const byte VisibleAlpha = 24;

    /// <param name="objects">In the order of the layout's cells; null where one is not drawn yet.</param>
    /// <param name="frame">Of a loop, in which they move; null where they stand still.</param>
    public static PixelBuffer Compose(SceneLayout layout, ReadOnlySpan<PixelBuffer?> objects, LoopFrame? frame = null)
    {
        var canvas = PixelBuffer.Rent(layout.Canvas);
        canvas.Span.Clear();
        for (var i = 0; i < objects.Length; i++)
        {
            if (objects[i] is { } drawn)
                Place(canvas, drawn, layout.Cells[i], frame, i);
        }

        return canvas;
    }

    private static void Place(PixelBuffer canvas, PixelBuffer drawn, SceneLayout.Cell cell, LoopFrame? frame, int index)
    {
        var visible = VisibleArea(drawn);
        if (visible.Width == 0)
            return;
        // Whole pixels, so that edges stay as sharp as they were drawn.
        var (x, y) = (cell.CentreX - ((visible.X + visible.Right) / 2), cell.CentreY - ((visible.Y + visible.Bottom) / 2));
        if (frame is { } moving)
            LoopMotion.PlaceOver(canvas, drawn, x, y, moving, index);
        else
            PlaceOver(canvas, drawn, x, y);
    }

    /// <summary>Lays a picture over the canvas, its left top corner there; what lies outside is cut off.</summary>
    public static void PlaceOver(PixelBuffer canvas, PixelBuffer drawn, int toX, int toY)
    {
        var (fromX, endX) = (Math.Max(0, -toX), Math.Min(drawn.Size.Width, canvas.Size.Width - toX));
        for (var y = Math.Max(0, -toY); y < Math.Min(drawn.Size.Height, canvas.Size.Height - toY) && fromX < endX; y++)
        {
            var source = drawn.Span.Slice(
                ((y * drawn.Size.Width) + fromX) * PixelBuffer.BytesPerPixel,
                (endX - fromX) * PixelBuffer.BytesPerPixel
            );
            var target = canvas.Span[((((y + toY) * canvas.Size.Width) + fromX + toX) * PixelBuffer.BytesPerPixel)..];
            Over(source, target);
        }
    }

    /// <summary>The smallest rectangle around all that is visible; empty where nothing is.</summary>
    public static PixelArea VisibleArea(PixelBuffer drawn)
    {
        var (left, top, right, bottom) = (drawn.Size.Width, drawn.Size.Height, -1, -1);
        var pixels = drawn.Span;
        for (var y = 0; y < drawn.Size.Height; y++)
        {
            for (var x = 0; x < drawn.Size.Width; x++)
            {
                if (pixels[(((y * drawn.Size.Width) + x) * PixelBuffer.BytesPerPixel) + 3] < VisibleAlpha)
                    continue;
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
                (top, bottom) = (Math.Min(top, y), y);
            }
        }

        return right < 0 ? default : new PixelArea(left, top, right - left + 1, bottom - top + 1);
    }

    /// <summary>Source over target (Porter and Duff 1984), both with straight alpha, one row.</summary>
    private static void Over(ReadOnlySpan<byte> source, Span<byte> target)
    {
        for (var i = 0; i < source.Length; i += PixelBuffer.BytesPerPixel)
        {
            int alpha = source[i + 3];
            if (alpha == 0)
                continue;
            int below = target[i + 3];
            if (alpha == 255 || below == 0)
            {
                source.Slice(i, PixelBuffer.BytesPerPixel).CopyTo(target[i..]);
                continue;
            }

            // In units of 1/255²: what the source covers, and what of the target shows through.
            var covered = alpha * 255;
            var through = below * (255 - alpha);
            var total = covered + through;
            for (var channel = 0; channel < 3; channel++)
            {
                target[i + channel] = (byte)(((source[i + channel] * covered) + (target[i + channel] * through) + (total / 2)) / total);
            }

            target[i + 3] = (byte)((total + 127) / 255);
        }
    }
}
