namespace Easel.Scenes.Figures.Clothes;

/// <summary>What the clothes of the body look like from afar.</summary>
internal enum Cut
{
    /// <summary>A shirt or jacket that ends at the hips.</summary>
    Shirt,

    /// <summary>A dress, or a shirt and a skirt: to the knees.</summary>
    Dress,

    /// <summary>To the feet: a robe, a gown.</summary>
    Robe,

    /// <summary>A coat to above the knees, over trousers.</summary>
    Coat,

    /// <summary>A ballet skirt, which stands out.</summary>
    Tutu,

    /// <summary>Nothing above the hips: bathing trunks.</summary>
    Trunks,
}
