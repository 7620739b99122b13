using GovDisclosure.Model;

namespace Quickstart;

/// <summary>The text of sections one, five and six. It states every number of the published text, in sentences of our own.</summary>
internal static class NingboNarrative
{
    public static readonly Narrative Overview = new(
        new Paragraph("2023年，本办公室依照《中华人民共和国政府信息公开条例》和《宁波市鄞州区政务公开五年行动实施方案（2021～2025年）》开展政府信息公开工作，现从五个方面报告如下。"),
        new Paragraph("（一）主动公开", 2),
        new Paragraph("全年在政府信息公开平台公开28条，在部门网站公开122条，另有回应解读类信息99条。分类数量如下。"),
        new Paragraph("1.政府信息公开平台", 3),
        new Paragraph("工作信息10条，分别是通知公告6条、政府建设1条、计划总结1条、提案议案2条；人事信息10条，分别是人事任免1条、公开招选9条；财政信息1条；机构概况1条；其他文件3条；其他文件解读3条。"),
        new Paragraph("2.部门网站", 3),
        new Paragraph("发布工作动态119条，更新大事记3条。"),
        new Paragraph("3.回应解读类信息", 3),
        new Paragraph("全年收到群众关注热点及舆情案件99件，来自领导信箱、在线咨询和公共事务服务平台，均已答复并公开。"),
        new Paragraph("（二）依申请公开", 2),
        new Paragraph("本年新收政府信息公开申请0件，上年结转0件，办结0件，结转下年度0件。因政府信息公开引起的行政复议0件、行政诉讼0件。"),
        new Paragraph("（三）政府信息管理", 2),
        new Paragraph("每个科室指定信息员，年初下达任务，每季度组织一次学习和讲评。信息未经发布前审查，不得上网。"),
        new Paragraph("（四）政府信息公开平台建设", 2),
        new Paragraph("做好官网和政务新媒体的日常维护，逐一核对账号，没有发现无人管理或者长期停更的账号。重要活动和文件及时提供给省、市、区媒体报道。"),
        new Paragraph("（五）监督保障", 2),
        new Paragraph("按照区里的考核办法定期自查，查出的问题当月改正。全年没有发生需要追究责任的情形。"));

    public static readonly Narrative Problems = new(
        new Paragraph("（一）主要问题", 2),
        new Paragraph("部分科室公开的主动性不强；公开的内容不够充实，行文不够精练；政策解读和回应偏少，图解的质量不高。"),
        new Paragraph("（二）改进情况", 2),
        new Paragraph("1.落实责任", 3),
        new Paragraph("主要负责人总负责，分管负责人抓落实，工作机构按月检查栏目更新，并安排信息员轮训。"),
        new Paragraph("2.规范流程", 3),
        new Paragraph("逐项梳理公开中的难点，形成可以照办的做法，使发布的信息及时、完整、准确。"),
        new Paragraph("3.改进解读", 3),
        new Paragraph("多用图表和实例说明政策，收集群众提出的意见，并反馈办理结果。"));

    public static readonly Narrative OtherMatters = new(
        new Paragraph("2023年，本办公室没有收取过信息处理费。"));
}
