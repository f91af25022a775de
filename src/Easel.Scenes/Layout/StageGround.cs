using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>Where things stand on a ground, as parts of the picture's height from the top.</summary>
/// <param name="Floor">Where feet stand.</param>
/// <param name="Middle">Where the middle of what floats is.</param>
/// <param name="Floats">Nothing stands on it.</param>
internal readonly record struct StageGround(double Floor, double Middle, bool Floats = false)
{
    /// <summary>At sunset what floats, the sun above all, is low.</summary>
    public static StageGround Of(SceneGround ground) =>
        ground.HasBank ? new StageGround(0.89, 0.34)
        : ground.IsSurf ? Of(ScenePlace.Sea)
        : ground.Light == SceneLight.Sunset && ground.Place is not (ScenePlace.Sky or ScenePlace.Space)
            ? Of(ground.Place) with
            {
                Middle = 0.52,
            }
        : Of(ground.Place);

    /// <summary>The nearest of several rows stands nearer than a single one.</summary>
    public StageGround WithRows(bool hasRows) => hasRows ? this with { Floor = Floor + GroundRows.Nearer } : this;

    private static StageGround Of(ScenePlace place) =>
        place switch
        {
            ScenePlace.Sky or ScenePlace.Space => new StageGround(0.9, 0.5, Floats: true),
            ScenePlace.UnderWater => new StageGround(0.86, 0.5, Floats: true),
            ScenePlace.Clouds => new StageGround(0.8, 0.38),
            ScenePlace.Sea => new StageGround(0.82, 0.34),
            ScenePlace.Lake => new StageGround(0.84, 0.34),
            ScenePlace.Cave => new StageGround(0.88, 0.42),
            ScenePlace.Room => new StageGround(0.9, 0.45),
            _ => new StageGround(0.88, 0.34),
        };
}
