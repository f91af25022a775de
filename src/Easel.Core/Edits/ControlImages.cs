using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>The images that ControlNets are shown beside an edited one, cut as that one is, so that they lie over each other.</summary>
internal sealed class ControlImages : IDisposable
{
    private readonly List<Crop> _crops = [];

    /// <param name="request">As the engine gets it.</param>
    /// <param name="size">Of the edited image, to which the others are scaled.</param>
    public ControlImages(EditRequest request, CropFrame frame, ImageSize size, IImageScaler scaler)
    {
        var images = request.Images.ToArray();
        try
        {
            for (var i = 1; i < images.Length; i++)
            {
                if (request.IsControl(i))
                    images[i] = Cut(images[i], frame, size, scaler);
            }
        }
        catch
        {
            Dispose();
            throw;
        }

        Request = request with { Images = images };
    }

    /// <summary>The request with what was cut, which lasts as long as this.</summary>
    public EditRequest Request { get; }

    public void Dispose()
    {
        foreach (var crop in _crops)
            crop.Dispose();
    }

    private PixelInput Cut(InputImage image, CropFrame frame, ImageSize size, IImageScaler scaler)
    {
        using var whole = image.Decode();
        using var scaled = whole.Size == size ? null : scaler.Scale(whole, new PixelArea(whole.Size), size);
        var crop = Crop.Of(scaled ?? whole, mask: null, frame, scaler, hide: false);
        _crops.Add(crop);
        return new PixelInput(crop.Pixels);
    }
}
