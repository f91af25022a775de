using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>Paints the ground of a scene in soft, flat shapes: the sky, the land before it, and what is in front of the objects.</summary>
internal sealed class GroundPainter
{
    private readonly Rgb[] _sky;
    private readonly IReadOnlyList<GroundDisc> _discs;
    private readonly IReadOnlyList<GroundLayer> _land;
    private readonly IReadOnlyList<GroundLayer> _front;

    /// <summary>Null where nothing leads through the land.</summary>
    private readonly WindingWay? _way;

    /// <summary>Null where no walls are at both sides.</summary>
    private readonly WalledWay? _walled;

    private readonly Weather _weather;

    private readonly bool _isThroughWindow;

    private readonly bool _isSpacecraft;

    /// <summary>The water that shows what is beyond it; null where none does.</summary>
    private readonly ScenePlace? _mirror;

    /// <summary>Null where there are no northern lights.</summary>
    private readonly GroundChance? _aurora;

    /// <summary>Null where there is no lightning.</summary>
    private readonly GroundChance? _lightning;

    private GroundPainter(SceneGround ground, ImageSize size, long seed)
    {
        var (aspect, chance) = ((double)size.Width / size.Height, new GroundChance(seed));
        _sky = GroundColours.Sky(ground);
        _discs = GroundDiscs.Of(ground, aspect, chance);
        _land = GroundLand.Of(ground, chance);
        _front = GroundLand.FrontOf(ground);
        _way = WindingWay.Of(ground, chance);
        _walled = WalledWay.Of(ground, chance);
        _weather = Weather.Of(ground.Weather, aspect, chance);
        _aurora = ground.HasAurora ? chance : null;
        _lightning = ground.Weather == SceneWeather.Storm ? chance : null;
        _mirror = ground.HasReflection ? ground.Place : null;
        (_isThroughWindow, _isSpacecraft) = (ground.IsThroughWindow, ground.Place == ScenePlace.Space);
    }

    public static GroundPainter Of(SceneGround ground, ImageSize size, long seed) => new(ground, size, seed);

    public void PaintSky(PixelBuffer picture)
    {
        for (var y = 0; y < picture.Size.Height; y++)
        {
            var at = (double)y / Math.Max(1, picture.Size.Height - 1) * (_sky.Length - 1);
            var step = Math.Min((int)at, _sky.Length - 2);
            var colour = GroundColours.Mix(_sky[step], _sky[step + 1], at - step);
            for (var x = 0; x < picture.Size.Width; x++)
                Pixels.Blend(picture, x, y, colour, 1);
        }

        foreach (var disc in _discs)
            disc.Paint(picture);
        if (_aurora is { } chance)
            Aurora.Paint(picture, chance);
        if (_lightning is { } storm)
            Lightning.Paint(picture, storm);
    }

    public void PaintLand(PixelBuffer picture)
    {
        foreach (var layer in _land)
            layer.Paint(picture);
        _way?.Paint(picture);
        _walled?.Paint(picture);
    }

    public void PaintFront(PixelBuffer picture)
    {
        if (_mirror is { } water)
            Reflection.Paint(picture, water);
        foreach (var layer in _front)
            layer.Paint(picture);
        _weather.Paint(picture);
        if (_isThroughWindow)
            WindowWall.Paint(picture, _isSpacecraft);
    }
}
